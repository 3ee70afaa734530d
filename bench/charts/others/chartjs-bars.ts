import {BarController, BarElement, CategoryScale, Chart, LinearScale} from 'chart.js';
import {bars} from '../shown.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

globalThis.put = (main, count) => {
  for (let index = 0; index < count; index += 1) {
    const canvas = document.createElement('canvas');
    canvas.width = 640;
    canvas.height = 160;
    main.append(canvas);
    new Chart(canvas, {
      type: 'bar',
      data: {
        labels: bars.map(({label}) => label),
        datasets: [{data: bars.map(({value}) => value)}],
      },
      options: {indexAxis: 'y', animation: false, responsive: false},
    });
  }
};
